import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, of: NonNullable<unknown> }} Physiology_Loop_CaptionInputs */

const en_physiology_loop_caption = /** @type {(inputs: Physiology_Loop_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Left ventricle, one beat: the typical body (bold) and ${i?.count} of ${i?.of} that agree with the data.`)
};

const de_physiology_loop_caption = /** @type {(inputs: Physiology_Loop_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Linke Kammer, ein Schlag: der typische Körper (kräftig) und ${i?.count} von ${i?.of}, die zu den Daten passen.`)
};

/**
* | output |
* | --- |
* | "Left ventricle, one beat: the typical body (bold) and {count} of {of} that agree with the data." |
*
* @param {Physiology_Loop_CaptionInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_loop_caption = /** @type {((inputs: Physiology_Loop_CaptionInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Loop_CaptionInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_loop_caption(inputs)
	return pseudo(locale, en_physiology_loop_caption(inputs))
});