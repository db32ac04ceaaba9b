import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ edv: NonNullable<unknown>, esv: NonNullable<unknown> }} Physiology_Loop_TextInputs */

const en_physiology_loop_text = /** @type {(inputs: Physiology_Loop_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Pressure against volume of the left ventricle over one beat, running from ${i?.edv} mL filled to ${i?.esv} mL emptied.`)
};

const de_physiology_loop_text = /** @type {(inputs: Physiology_Loop_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Druck gegen Volumen der linken Kammer über einen Schlag, von ${i?.edv} mL gefüllt bis ${i?.esv} mL entleert.`)
};

/**
* | output |
* | --- |
* | "Pressure against volume of the left ventricle over one beat, running from {edv} mL filled to {esv} mL emptied." |
*
* @param {Physiology_Loop_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_loop_text = /** @type {((inputs: Physiology_Loop_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Loop_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_loop_text(inputs)
	return pseudo(locale, en_physiology_loop_text(inputs))
});