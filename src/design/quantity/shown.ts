import type { Measured, ShownQuantity } from './quantity.ts';
import { decimalsFor, formatNumber } from './format.ts';
import type { UnitSystem } from './units.ts';
import { shownIn } from './units.ts';

/** The bar is the interval: its ends are the two numbers that stand beside it. */
export interface BarGeometry {
  /** Fraction of the bar's length, 0 to 1. */
  readonly middle: number;
  /** The same for what was measured; `below` and `above` where that lies outside the interval, null where nothing was. */
  readonly measured: number | 'below' | 'above' | null;
}

export interface ShownText {
  readonly value: string;
  /** UCUM, after conversion. */
  readonly unit: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly measured: string | null;
  readonly bar: BarGeometry | null;
}

/**
 * Everything `Quantity.svelte` writes and draws, after the unit the person chose. Value and both ends of the interval
 * share their decimals, one more than their own width asks for at most where `finest` does; the bar is the interval.
 */
export function shownText(quantity: ShownQuantity, system: UnitSystem): ShownText {
  const conversion = shownIn(quantity.variable, quantity.unit, system);
  const convert = (value: number): number => value * conversion.factor + conversion.offset;
  const { interval, second } = quantity;
  const value = convert(quantity.value);
  const [low, high] = interval ? [convert(interval.q05), convert(interval.q95)] : [null, null];
  const own = decimalsFor(value, low === null || high === null ? undefined : high - low);
  const finest = quantity.finest === undefined ? own : decimalsFor(value, quantity.finest * Math.abs(conversion.factor));
  const decimals = Math.max(own, Math.min(own + 1, finest));
  const text = (number: number): string => formatNumber(number, decimals);
  const pair = (first: number, other: number | undefined): string =>
    other === undefined ? text(first) : `${text(first)}/${text(convert(other))}`;
  return {
    value: pair(value, second?.value),
    unit: conversion.unit,
    low: low === null ? null : pair(low, second?.interval?.q05),
    high: high === null ? null : pair(high, second?.interval?.q95),
    measured: quantity.measured ? measuredText(quantity.measured, quantity.variable, system) : null,
    bar: low === null || high === null ? null : geometry(quantity, convert, value, low, high),
  };
}

/** The measured number alone, in the unit it is shown in. */
export function measuredText(measured: Measured, variable: string | undefined, system: UnitSystem): string {
  const conversion = shownIn(variable, measured.unit, system);
  const text = (value: number): string => {
    const converted = value * conversion.factor + conversion.offset;
    return formatNumber(converted, decimalsFor(converted));
  };
  return measured.second === undefined ? text(measured.value) : `${text(measured.value)}/${text(measured.second)}`;
}

function geometry(quantity: ShownQuantity, convert: (v: number) => number, value: number, low: number, high: number): BarGeometry {
  const place = (v: number): number => (high > low ? Math.min(1, Math.max(0, (v - low) / (high - low))) : 0.5);
  const measured = quantity.measured && quantity.measured.unit === quantity.unit ? convert(quantity.measured.value) : null;
  if (measured === null) return { middle: place(value), measured };
  return { middle: place(value), measured: measured < low ? 'below' : measured > high ? 'above' : place(measured) };
}
