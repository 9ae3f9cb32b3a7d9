"""A real browser, and what it measures in a page."""

import shutil

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
CONTRAST = """element => {
  const light = (colour) => { const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((c) => {
    c /= 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  let under = element;
  while (under && getComputedStyle(under).backgroundColor.match(/, 0\\)$/)) under = under.parentElement;
  const background = getComputedStyle(under ?? document.body).backgroundColor;
  const [a, b] = [getComputedStyle(element).color, background].map(light);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05); }"""
"""How far the colour of words is from what is behind them; people need 4.5."""
