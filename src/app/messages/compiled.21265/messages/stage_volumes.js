import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ lv: NonNullable<unknown>, rv: NonNullable<unknown>, la: NonNullable<unknown>, ra: NonNullable<unknown> }} Stage_VolumesInputs */

const en_stage_volumes = /** @type {(inputs: Stage_VolumesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Volumes now: left ventricle ${i?.lv} mL, right ventricle ${i?.rv} mL, left atrium ${i?.la} mL, right atrium ${i?.ra} mL.`)
};

const de_stage_volumes = /** @type {(inputs: Stage_VolumesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Volumen jetzt: linke Kammer ${i?.lv} mL, rechte Kammer ${i?.rv} mL, linker Vorhof ${i?.la} mL, rechter Vorhof ${i?.ra} mL.`)
};

/**
* | output |
* | --- |
* | "Volumes now: left ventricle {lv} mL, right ventricle {rv} mL, left atrium {la} mL, right atrium {ra} mL." |
*
* @param {Stage_VolumesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_volumes = /** @type {((inputs: Stage_VolumesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_VolumesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_volumes(inputs)
	return pseudo(locale, en_stage_volumes(inputs))
});