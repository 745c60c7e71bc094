/** How many of a list are ticked, in words. */
export function ticksWords(ticked: number, all: number, unit: string, done: string): string {
  return ticked === all ? `${all} ${unit}${done}` : `${all} ${unit}里勾了 ${ticked} ${unit}。`;
}
