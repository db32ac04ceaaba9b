import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Update_WaitingInputs */

const en_update_waiting = /** @type {(inputs: Update_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A newer version is ready. It starts when you say so; until then nothing changes.`)
};

const de_update_waiting = /** @type {(inputs: Update_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eine neuere Version liegt bereit. Sie startet, wenn Sie es möchten; bis dahin ändert sich nichts.`)
};

/**
* | output |
* | --- |
* | "A newer version is ready. It starts when you say so; until then nothing changes." |
*
* @param {Update_WaitingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const update_waiting = /** @type {((inputs?: Update_WaitingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Update_WaitingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_update_waiting(inputs)
	return pseudo(locale, en_update_waiting(inputs))
});