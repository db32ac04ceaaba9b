import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown>, age: NonNullable<unknown> }} Banner_Born_AgeInputs */

const en_banner_born_age = /** @type {(inputs: Banner_Born_AgeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.date} (${i?.age}y)`)
};

const de_banner_born_age = /** @type {(inputs: Banner_Born_AgeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.date} (${i?.age} J.)`)
};

/**
* | output |
* | --- |
* | "{date} ({age}y)" |
*
* @param {Banner_Born_AgeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const banner_born_age = /** @type {((inputs: Banner_Born_AgeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Banner_Born_AgeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_banner_born_age(inputs)
	return pseudo(locale, en_banner_born_age(inputs))
});