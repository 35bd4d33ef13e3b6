// A node's links lie together in one cache line: offsets into its record of 8 integers.
export const PARENT = 0;
/** 2 × arc to the parent, + 1 when that arc points from the parent to the node. */
export const CODE = 1;
export const DEPTH = 2;
/** In preorder, cyclic: a subtree is a node and all that follow it with a greater depth. */
export const NEXT = 3;
export const PREVIOUS = 4;

export const NONE = -1;

export function setParent(links: Int32Array, node: number, parent: number, code: number): void {
  links[8 * node + PARENT] = parent;
  links[8 * node + CODE] = code;
}

/** Puts `next` right behind `node` in preorder. */
export function follow(links: Int32Array, node: number, next: number): void {
  links[8 * node + NEXT] = next;
  links[8 * next + PREVIOUS] = node;
}
