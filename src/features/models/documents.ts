import assimilation from '#models/assimilation/MODEL.md?raw';
import cardiovascular from '#models/cardiovascular/MODEL.md?raw';
import personalise from '#models/personalise/MODEL.md?raw';
import tumour from '#models/tumour/MODEL.md?raw';

/** What the models are and what they leave out, as it stands beside their code; by the name in `#/model/<name>`. */
export const DOCUMENTS: Readonly<Record<string, string>> = { cardiovascular, personalise, assimilation, tumour };
