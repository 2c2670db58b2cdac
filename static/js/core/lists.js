// What lists do by themselves only in newer browsers than phones have (tests/unit/test_old_browsers.py).

export const last = (list) => list[list.length - 1];

export const lastThat = (list, holds) => last(list.filter(holds));
