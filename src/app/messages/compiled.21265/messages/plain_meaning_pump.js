import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plain_Meaning_PumpInputs */

const en_plain_meaning_pump = /** @type {(inputs: Plain_Meaning_PumpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With each beat your heart pushes blood through your body. Blood brings air and food to every part of you.`)
};

const de_plain_meaning_pump = /** @type {(inputs: Plain_Meaning_PumpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mit jedem Schlag drückt Ihr Herz Blut durch den Körper. Das Blut bringt Luft und Nahrung überallhin.`)
};

/**
* | output |
* | --- |
* | "With each beat your heart pushes blood through your body. Blood brings air and food to every part of you." |
*
* @param {Plain_Meaning_PumpInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_meaning_pump = /** @type {((inputs?: Plain_Meaning_PumpInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_Meaning_PumpInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_meaning_pump(inputs)
	return pseudo(locale, en_plain_meaning_pump(inputs))
});