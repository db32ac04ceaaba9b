import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_Table_HideInputs */

const en_chart_table_hide = /** @type {(inputs: Chart_Table_HideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hide the table`)
};

const de_chart_table_hide = /** @type {(inputs: Chart_Table_HideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tabelle verbergen`)
};

/**
* | output |
* | --- |
* | "Hide the table" |
*
* @param {Chart_Table_HideInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const chart_table_hide = /** @type {((inputs?: Chart_Table_HideInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_Table_HideInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_chart_table_hide(inputs)
	return pseudo(locale, en_chart_table_hide(inputs))
});