import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plain_Meaning_PressureInputs */

const en_plain_meaning_pressure = /** @type {(inputs: Plain_Meaning_PressureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blood pressure is how hard the blood pushes on the walls of your vessels. The first number is the push of the beat. The second is what is left between two beats.`)
};

const de_plain_meaning_pressure = /** @type {(inputs: Plain_Meaning_PressureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Blutdruck sagt, wie stark das Blut gegen die Wände der Gefäße drückt. Die erste Zahl ist der Druck beim Schlag. Die zweite ist der Rest zwischen zwei Schlägen.`)
};

/**
* | output |
* | --- |
* | "Blood pressure is how hard the blood pushes on the walls of your vessels. The first number is the push of the beat. The second is what is left between two be..." |
*
* @param {Plain_Meaning_PressureInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_meaning_pressure = /** @type {((inputs?: Plain_Meaning_PressureInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_Meaning_PressureInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_meaning_pressure(inputs)
	return pseudo(locale, en_plain_meaning_pressure(inputs))
});