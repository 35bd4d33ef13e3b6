/** A node's record in 32-bit words; its words lie together in a cache line or two. */
export const NODE_WORDS = 10;
export const PARENT = 0;
/** 2 × arc to the parent, + 1 when that arc points from the parent to the node. */
export const CODE = 1;
export const DEPTH = 2;
/** In preorder, cyclic: a subtree is a node and all that follow it with a greater depth. */
export const NEXT = 3;
export const PREVIOUS = 4;

/** The same record in doubles: how much more the arc to the parent can carry towards the parent, and from it. */
export const NODE_DOUBLES = NODE_WORDS / 2;
export const TOWARDS = 3;
export const BACK = 4;

export const NONE = -1;

export function setParent(links: Int32Array, node: number, parent: number, code: number): void {
  links[NODE_WORDS * node + PARENT] = parent;
  links[NODE_WORDS * node + CODE] = code;
}

/** Puts `next` right behind `node` in preorder. */
export function follow(links: Int32Array, node: number, next: number): void {
  links[NODE_WORDS * node + NEXT] = next;
  links[NODE_WORDS * next + PREVIOUS] = node;
}
