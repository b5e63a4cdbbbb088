/** Small linear systems. */

/** Solves the symmetric system in place; false when it has no firm answer. */
export function solve(h: Float64Array, g: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    const pivot = h[i * n + i]!;
    if (!(pivot > 1e-9)) return false;
    for (let r = i + 1; r < n; r++) {
      const factor = h[r * n + i]! / pivot;
      for (let c = i; c < n; c++) h[r * n + c]! -= factor * h[i * n + c]!;
      g[r]! -= factor * g[i]!;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    let value = g[i]!;
    for (let c = i + 1; c < n; c++) value -= h[i * n + c]! * g[c]!;
    g[i] = value / h[i * n + i]!;
  }
  return true;
}
