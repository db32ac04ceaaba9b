import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Line_Not_JsonInputs */

const en_reason_line_not_json = /** @type {(inputs: Reason_Line_Not_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This line is not valid JSON. The other lines were read. Fetch the file again from its source.`)
};

const de_reason_line_not_json = /** @type {(inputs: Reason_Line_Not_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diese Zeile ist kein gültiges JSON. Die übrigen wurden gelesen. Holen Sie die Datei erneut von ihrer Quelle.`)
};

/**
* | output |
* | --- |
* | "This line is not valid JSON. The other lines were read. Fetch the file again from its source." |
*
* @param {Reason_Line_Not_JsonInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_line_not_json = /** @type {((inputs?: Reason_Line_Not_JsonInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Line_Not_JsonInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_line_not_json(inputs)
	return pseudo(locale, en_reason_line_not_json(inputs))
});