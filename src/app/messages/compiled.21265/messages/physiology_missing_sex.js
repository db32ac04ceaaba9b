import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Missing_SexInputs */

const en_physiology_missing_sex = /** @type {(inputs: Physiology_Missing_SexInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sex not stated as female or male: the mean of both was taken.`)
};

const de_physiology_missing_sex = /** @type {(inputs: Physiology_Missing_SexInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geschlecht nicht als weiblich oder männlich angegeben: der Mittelwert beider wurde genommen.`)
};

/**
* | output |
* | --- |
* | "Sex not stated as female or male: the mean of both was taken." |
*
* @param {Physiology_Missing_SexInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_missing_sex = /** @type {((inputs?: Physiology_Missing_SexInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Missing_SexInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_missing_sex(inputs)
	return pseudo(locale, en_physiology_missing_sex(inputs))
});