import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Pulmonary_TrunkInputs */

const en_structure_pulmonary_trunk = /** @type {(inputs: Structure_Pulmonary_TrunkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pulmonary trunk`)
};

const de_structure_pulmonary_trunk = /** @type {(inputs: Structure_Pulmonary_TrunkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stamm der Lungenarterie`)
};

/**
* | output |
* | --- |
* | "Pulmonary trunk" |
*
* @param {Structure_Pulmonary_TrunkInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_pulmonary_trunk = /** @type {((inputs?: Structure_Pulmonary_TrunkInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Pulmonary_TrunkInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_pulmonary_trunk(inputs)
	return pseudo(locale, en_structure_pulmonary_trunk(inputs))
});