import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Physiology_IsolateInputs */

const en_physiology_isolate = /** @type {(inputs: Physiology_IsolateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Show only ${i?.name}`)
};

const de_physiology_isolate = /** @type {(inputs: Physiology_IsolateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nur zeigen: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Show only {name}" |
*
* @param {Physiology_IsolateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_isolate = /** @type {((inputs: Physiology_IsolateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_IsolateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_isolate(inputs)
	return pseudo(locale, en_physiology_isolate(inputs))
});