/** A picture of a saved article, kept so that it shows offline and can be embedded. Key: [id, src]. */
export interface StoredImage {
  /** The article's id. */
  id: string;
  /** As in the article's block. */
  src: string;
  /** Media type by its bytes: image/png, image/jpeg, image/gif, image/webp, image/avif. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** ISO 8601 in UTC. */
  savedAt: string;
}
