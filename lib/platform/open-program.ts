/** Opens an address of another program, such as `obsidian://new?…`, as a click on a link does. This page stays. */
export function openProgram(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.click();
}
