import { describe, expect, it } from 'vitest';
import { affineOf } from './affine.ts';
import type { Imaged } from './image.ts';
import { previewOf } from './preview.ts';
import type { Volume } from './volume.ts';

function image(volume: Partial<Volume>, format: 'dicom' | 'nifti' = 'dicom'): Imaged {
  return {
    kind: 'image',
    findings: [],
    files: [0],
    facts: {
      patient: '',
      study: '',
      series: '',
      frameOfReference: null,
      modality: 'CT',
      bodyPart: null,
      contrast: null,
      date: null,
      seriesNumber: null,
      format,
    },
    volume: {
      grid: { size: [4, 2, 1], toPatient: affineOf([1, 0, 0], [0, 2, 0], [0, 0, 5], [0, 0, 0]) },
      voxels: Int16Array.of(0, 10, 20, 30, 40, 50, 60, 70),
      components: 1,
      frames: 1,
      slope: 1,
      intercept: 0,
      unit: null,
      meaning: 'intensity',
      highIsDark: false,
      range: null,
      padding: null,
      windows: [],
      measured: [true, true, true],
      filled: null,
      frameTimesMs: null,
      ...volume,
    },
  };
}

/** Grey at a place given as shares of width and height. */
function greyAt(preview: ReturnType<typeof previewOf>, x: number, y: number): number {
  if (!preview) throw new Error('no preview');
  return preview.rgb[3 * (Math.floor(y * preview.height) * preview.width + Math.floor(x * preview.width))] as number;
}

describe('preview', () => {
  it('keeps true proportions and the order of the picture', () => {
    const preview = previewOf(image({}));
    // 4 columns of 1 mm, 2 rows of 2 mm: a square.
    expect([preview?.width, preview?.height]).toEqual([160, 160]);
    expect(greyAt(preview, 0.1, 0.1)).toBe(0);
    expect(greyAt(preview, 0.9, 0.9)).toBe(255);
    expect(greyAt(preview, 0.4, 0.1)).toBe(Math.round((255 * 10) / 70));
  });

  it('uses the proposed contrast, unless it would show nothing', () => {
    const windowed = previewOf(image({ windows: [{ centre: 25, width: 50, label: null }] }));
    expect(greyAt(windowed, 0.9, 0.1)).toBe(Math.round((255 * 30) / 50));
    expect(greyAt(windowed, 0.9, 0.9)).toBe(255);
    const far = previewOf(image({ windows: [{ centre: 5000, width: 10, label: null }] }));
    expect(greyAt(far, 0.9, 0.9)).toBe(255);
    expect(greyAt(far, 0.1, 0.1)).toBe(0);
  });

  it('a volume stored right to left and front to back is shown as any other: left of the patient on the right', () => {
    const turned = image({ grid: { size: [4, 2, 1], toPatient: affineOf([-1, 0, 0], [0, -2, 0], [0, 0, 5], [0, 0, 0]) } }, 'nifti');
    const preview = previewOf(turned);
    expect(greyAt(preview, 0.1, 0.1)).toBe(255);
    expect(greyAt(preview, 0.9, 0.9)).toBe(0);
  });

  it('high values dark stay dark, colours stay colours', () => {
    expect(greyAt(previewOf(image({ highIsDark: true })), 0.1, 0.1)).toBe(255);
    const colour = previewOf(
      image({
        components: 3,
        meaning: 'colour',
        grid: { size: [2, 1, 1], toPatient: affineOf([1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]) },
        voxels: Uint8Array.of(1, 2, 3, 4, 5, 6),
      }),
    );
    expect([...(colour?.rgb.subarray(0, 3) ?? [])]).toEqual([1, 2, 3]);
    expect([...(colour?.rgb.subarray(-3) ?? [])]).toEqual([4, 5, 6]);
  });
});
