"""The skeleton: the YAML file that an editor works in.

* What it is: `records`, `keys`, `walk` (in reading order), `order` (of facts); described by `schema`
  (`paragraph_schema`, `schema_forms`) and `key_reference`.
* From YAML: `yaml`, `limits`, `load`, `paragraph_loader`, `shapes`; what is wrong in it: `faults`, `value_faults`,
  `stumbling`, `pitfalls`, `typed`.
* To YAML: `emit`, `fact_emitter`, `paragraph_emitter`, `scalars`.
* In place: `placed` and `unfolding` (where every letter stands), `places`, `beside` (remarks), `rewriting` (a value).
* Rooms: `carry` (to the next session), `todo` (what is left to do).
"""
