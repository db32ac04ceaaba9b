import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} First_Run_UseInputs */

const en_first_run_use = /** @type {(inputs: First_Run_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do not decide about anyone's care with it. Questions about your health belong to your care team.`)
};

const de_first_run_use = /** @type {(inputs: First_Run_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Treffen Sie damit keine Entscheidungen über eine Behandlung. Fragen zu Ihrer Gesundheit gehören zu Ihrem Behandlungsteam.`)
};

/**
* | output |
* | --- |
* | "Do not decide about anyone's care with it. Questions about your health belong to your care team." |
*
* @param {First_Run_UseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const first_run_use = /** @type {((inputs?: First_Run_UseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<First_Run_UseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_first_run_use(inputs)
	return pseudo(locale, en_first_run_use(inputs))
});