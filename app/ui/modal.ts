/** By itself, so that it can be loaded after what is on the screen first. */
export { Modal as default } from '@mantine/core';
