import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plain_AskInputs */

const en_plain_ask = /** @type {(inputs: Plain_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is for learning. It cannot tell you what to do. If something worries you, ask your care team.`)
};

const de_plain_ask = /** @type {(inputs: Plain_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Das ist zum Lernen. Es kann Ihnen nicht sagen, was zu tun ist. Wenn Sie etwas beunruhigt, fragen Sie Ihr Behandlungsteam.`)
};

/**
* | output |
* | --- |
* | "This is for learning. It cannot tell you what to do. If something worries you, ask your care team." |
*
* @param {Plain_AskInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_ask = /** @type {((inputs?: Plain_AskInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_AskInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_ask(inputs)
	return pseudo(locale, en_plain_ask(inputs))
});