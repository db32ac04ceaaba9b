import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_Table_ShowInputs */

const en_chart_table_show = /** @type {(inputs: Chart_Table_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show as a table`)
};

const de_chart_table_show = /** @type {(inputs: Chart_Table_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Als Tabelle zeigen`)
};

/**
* | output |
* | --- |
* | "Show as a table" |
*
* @param {Chart_Table_ShowInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const chart_table_show = /** @type {((inputs?: Chart_Table_ShowInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_Table_ShowInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_chart_table_show(inputs)
	return pseudo(locale, en_chart_table_show(inputs))
});