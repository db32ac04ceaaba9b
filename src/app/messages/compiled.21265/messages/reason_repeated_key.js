import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Repeated_KeyInputs */

const en_reason_repeated_key = /** @type {(inputs: Reason_Repeated_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A name stands twice in this entry and could mean two things. It is kept word for word and not used.`)
};

const de_reason_repeated_key = /** @type {(inputs: Reason_Repeated_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ein Name steht in diesem Eintrag zweimal und könnte zweierlei bedeuten. Er ist wörtlich aufbewahrt und wird nicht benutzt.`)
};

/**
* | output |
* | --- |
* | "A name stands twice in this entry and could mean two things. It is kept word for word and not used." |
*
* @param {Reason_Repeated_KeyInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_repeated_key = /** @type {((inputs?: Reason_Repeated_KeyInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Repeated_KeyInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_repeated_key(inputs)
	return pseudo(locale, en_reason_repeated_key(inputs))
});