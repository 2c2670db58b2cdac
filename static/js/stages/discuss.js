// The discuss stage on each kind of page. Each function is called once, with the section that holds its frame.

export function phone(section, context) {}

export function desk(section, context) {}

export function screen(section, context) {}
