/**
 * Version of the widget bundle. An address with a version never changes its content: raise it with every change of the
 * bundle after a release.
 */
export const WIDGETS_VERSION = "1.0.0";
