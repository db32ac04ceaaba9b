import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Import_Choose_ResourcesInputs */

const en_import_choose_resources = /** @type {(inputs: Import_Choose_ResourcesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} entries`)
};

const de_import_choose_resources = /** @type {(inputs: Import_Choose_ResourcesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} Einträge`)
};

/**
* | output |
* | --- |
* | "{count} entries" |
*
* @param {Import_Choose_ResourcesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_choose_resources = /** @type {((inputs: Import_Choose_ResourcesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_Choose_ResourcesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_choose_resources(inputs)
	return pseudo(locale, en_import_choose_resources(inputs))
});