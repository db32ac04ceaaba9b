import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Missing_Birth_DateInputs */

const en_physiology_missing_birth_date = /** @type {(inputs: Physiology_Missing_Birth_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No birth date: age could not be taken into account.`)
};

const de_physiology_missing_birth_date = /** @type {(inputs: Physiology_Missing_Birth_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kein Geburtsdatum: das Alter konnte nicht berücksichtigt werden.`)
};

/**
* | output |
* | --- |
* | "No birth date: age could not be taken into account." |
*
* @param {Physiology_Missing_Birth_DateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_missing_birth_date = /** @type {((inputs?: Physiology_Missing_Birth_DateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Missing_Birth_DateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_missing_birth_date(inputs)
	return pseudo(locale, en_physiology_missing_birth_date(inputs))
});