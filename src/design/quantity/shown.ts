import type { Measured, ShownQuantity } from './quantity.ts';
import { decimalsFor, formatNumber } from './format.ts';
import type { UnitSystem } from './units.ts';
import { shownIn } from './units.ts';

export interface BarGeometry {
  /** Fractions of the bar's length, 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  /** Null where nothing was measured. */
  readonly measured: number | null;
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
 * share their decimals; the bar runs from `scale`, or a margin of half the interval's width to each side.
 */
export function shownText(quantity: ShownQuantity, system: UnitSystem): ShownText {
  const conversion = shownIn(quantity.variable, quantity.unit, system);
  const convert = (value: number): number => value * conversion.factor + conversion.offset;
  const { interval, second } = quantity;
  const value = convert(quantity.value);
  const [low, high] = interval ? [convert(interval.q05), convert(interval.q95)] : [null, null];
  const decimals = decimalsFor(value, low === null || high === null ? undefined : high - low);
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
  const measured = quantity.measured && quantity.measured.unit === quantity.unit ? convert(quantity.measured.value) : null;
  const points = [low, high, value, ...(measured === null ? [] : [measured])];
  const margin = Math.max((high - low) / 2, Math.abs(value) * 1e-3, Number.MIN_VALUE);
  const [start, end] = quantity.scale
    ? [Math.min(convert(quantity.scale[0]), ...points), Math.max(convert(quantity.scale[1]), ...points)]
    : [Math.min(...points) - margin, Math.max(...points) + margin];
  const place = (v: number): number => (v - start) / (end - start);
  return { from: place(low), to: place(high), middle: place(value), measured: measured === null ? null : place(measured) };
}
