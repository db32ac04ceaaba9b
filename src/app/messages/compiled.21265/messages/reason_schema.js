import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_SchemaInputs */

const en_reason_schema = /** @type {(inputs: Reason_SchemaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The entry could not be put into a valid form. It is kept word for word and not used.`)
};

const de_reason_schema = /** @type {(inputs: Reason_SchemaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Eintrag ließ sich nicht in eine gültige Form bringen. Er ist wörtlich aufbewahrt und wird nicht benutzt.`)
};

/**
* | output |
* | --- |
* | "The entry could not be put into a valid form. It is kept word for word and not used." |
*
* @param {Reason_SchemaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_schema = /** @type {((inputs?: Reason_SchemaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_SchemaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_schema(inputs)
	return pseudo(locale, en_reason_schema(inputs))
});