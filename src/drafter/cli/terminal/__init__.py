"""What the commands say to a person: `talk` alone prints; the others make the words.

Of findings `report`, `interchange` (for programs) and `manual`; of what is left to do `left`.
"""
