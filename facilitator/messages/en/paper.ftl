# Paper: photographed charts, notes from people without a phone, sheets to print.

refusal-no-photo = This photograph is not on the chart (any more).
refusal-spot = Choose a place on the photograph.
refusal-photo-of-table = Only a table's chart can be photographed.
refusal-too-many-photos = A chart holds up to { $limit } photographs. Remove one first.
refusal-nothing-photographed = There is no photograph of this chart to type up.
refusal-photo-too-large = The photograph is larger than { $limit } MB. Please take a smaller one.
refusal-photo-too-many-pixels = The photograph has more than { $limit } megapixels. Please take a smaller one.
refusal-photo-broken = This file could not be read as a photograph. JPEG, PNG, WebP and HEIC can.
