import { finding } from '#models/imaging/findings.ts';
import type { Imaged } from '#models/imaging/image.ts';

/** What there are pictures of, by one-way names. */
export interface Present {
  readonly series: ReadonlySet<string>;
  readonly instances: ReadonlySet<string>;
}

/** Says of a segmentation or of structures whether the images they were made on are there. */
export function linkReferences(imaged: Imaged, present: Present): Imaged {
  if (imaged.kind === 'image') return imaged;
  const made = imaged.kind === 'labels' ? imaged.labels : imaged.structures;
  const findings = [...imaged.findings];
  const series = made.series.filter((name) => !present.series.has(name));
  const wanted = 'instances' in made ? made.instances : [];
  const instances = wanted.filter((name) => !present.instances.has(name));
  if (series.length > 0) findings.push(finding('reference-missing', `${series.length} of ${made.series.length} series`));
  else if (instances.length > 0) findings.push(finding('reference-missing', `${instances.length} of ${wanted.length} pictures`));
  return { ...imaged, findings };
}
