import type { Triple } from '#models/tumour/index.ts';

/**
 * A share (0 to 255) in which what an outline encloses within a slice along k belongs to it: a dark core that was not drawn
 * is part of the tumour. What reaches the edge of its slice stays as it is.
 */
export function filledBySlice([nx, ny, nz]: Triple, share: Uint8Array): Uint8Array {
  const out = share.slice();
  const outside = new Uint8Array(nx * ny);
  const stack: number[] = [];
  for (let k = 0; k < nz; k++) {
    const base = k * nx * ny;
    outside.fill(0);
    const visit = (n: number): void => {
      if (outside[n] === 1 || (share[base + n] as number) >= 128) return;
      outside[n] = 1;
      stack.push(n);
    };
    for (let i = 0; i < nx; i++) {
      visit(i);
      visit((ny - 1) * nx + i);
    }
    for (let j = 0; j < ny; j++) {
      visit(j * nx);
      visit(j * nx + nx - 1);
    }
    for (let n = stack.pop(); n !== undefined; n = stack.pop()) {
      const i = n % nx;
      if (i > 0) visit(n - 1);
      if (i < nx - 1) visit(n + 1);
      if (n >= nx) visit(n - nx);
      if (n < nx * (ny - 1)) visit(n + nx);
    }
    for (let n = 0; n < nx * ny; n++) if (outside[n] === 0) out[base + n] = 255;
  }
  return out;
}
