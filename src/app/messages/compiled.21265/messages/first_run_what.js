import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} First_Run_WhatInputs */

const en_first_run_what = /** @type {(inputs: First_Run_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Each number is a model estimate with its range, and opens to show what it rests on.`)
};

const de_first_run_what = /** @type {(inputs: First_Run_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jede Zahl ist eine Modellschätzung mit ihrer Spanne und zeigt auf Antippen, worauf sie beruht.`)
};

/**
* | output |
* | --- |
* | "Each number is a model estimate with its range, and opens to show what it rests on." |
*
* @param {First_Run_WhatInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const first_run_what = /** @type {((inputs?: First_Run_WhatInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<First_Run_WhatInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_first_run_what(inputs)
	return pseudo(locale, en_first_run_what(inputs))
});