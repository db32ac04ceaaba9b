import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Density_ProjectorInputs */

const en_density_projector = /** @type {(inputs: Density_ProjectorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Projector`)
};

const de_density_projector = /** @type {(inputs: Density_ProjectorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Projektor`)
};

/**
* | output |
* | --- |
* | "Projector" |
*
* @param {Density_ProjectorInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const density_projector = /** @type {((inputs?: Density_ProjectorInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Density_ProjectorInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_density_projector(inputs)
	return pseudo(locale, en_density_projector(inputs))
});