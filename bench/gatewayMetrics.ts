/** What a gateway tells of itself at `/metrics`. */

export interface GatewayMetrics {
  /** Of all series of a metric that carry these labels. */
  sum(name: string, labels?: Readonly<Record<string, string>>): number;
}

export async function metricsOf(graphqlUrl: string): Promise<GatewayMetrics> {
  const response = await fetch(new URL('/metrics', graphqlUrl));
  const series = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return {
    sum: (name, labels = {}) =>
      series
        .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
        .filter((line) =>
          Object.entries(labels).every(([label, value]) => line.includes(`${label}="${value}"`)),
        )
        .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0),
  };
}
