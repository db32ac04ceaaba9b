import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Install_ButtonInputs */

const en_install_button = /** @type {(inputs: Install_ButtonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Install Soma`)
};

const de_install_button = /** @type {(inputs: Install_ButtonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Soma installieren`)
};

/**
* | output |
* | --- |
* | "Install Soma" |
*
* @param {Install_ButtonInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const install_button = /** @type {((inputs?: Install_ButtonInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Install_ButtonInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_install_button(inputs)
	return pseudo(locale, en_install_button(inputs))
});