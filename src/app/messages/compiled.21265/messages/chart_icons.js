import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Chart_IconsInputs */

const en_chart_icons = /** @type {(inputs: Chart_IconsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} of 100 simulated`)
};

const de_chart_icons = /** @type {(inputs: Chart_IconsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} von 100 simulierten`)
};

/**
* | output |
* | --- |
* | "{count} of 100 simulated" |
*
* @param {Chart_IconsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const chart_icons = /** @type {((inputs: Chart_IconsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_IconsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_chart_icons(inputs)
	return pseudo(locale, en_chart_icons(inputs))
});