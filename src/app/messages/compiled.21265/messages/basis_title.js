import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Basis_TitleInputs */

const en_basis_title = /** @type {(inputs: Basis_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`What stands behind “${i?.name}”`)
};

const de_basis_title = /** @type {(inputs: Basis_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Was hinter „${i?.name}“ steht`)
};

/**
* | output |
* | --- |
* | "What stands behind “{name}”" |
*
* @param {Basis_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_title = /** @type {((inputs: Basis_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_title(inputs)
	return pseudo(locale, en_basis_title(inputs))
});