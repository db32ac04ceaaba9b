import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_Compute_AboutInputs */

const en_diagnostics_compute_about = /** @type {(inputs: Diagnostics_Compute_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Runs a small model once through the whole path: page, worker, graphics processor, and the same model on the processor beside it.`)
};

const de_diagnostics_compute_about = /** @type {(inputs: Diagnostics_Compute_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schickt ein kleines Modell einmal durch den ganzen Weg: Seite, Worker, Grafikprozessor, und daneben dasselbe Modell auf dem Prozessor.`)
};

/**
* | output |
* | --- |
* | "Runs a small model once through the whole path: page, worker, graphics processor, and the same model on the processor beside it." |
*
* @param {Diagnostics_Compute_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_compute_about = /** @type {((inputs?: Diagnostics_Compute_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_Compute_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_compute_about(inputs)
	return pseudo(locale, en_diagnostics_compute_about(inputs))
});