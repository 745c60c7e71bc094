package org.skillregister.assessment;

import org.skillregister.reference.Citation;

/**
 * The requirements for an application photograph.
 *
 * @param format file format
 * @param widthOver the width must be greater, in pixels
 * @param heightOver the height must be greater, in pixels
 * @param sizeUnder the file must be smaller, in kilobytes
 * @param summary what it must show
 * @param citation where it is printed
 */
public record PhotoRequirement(
        String format, int widthOver, int heightOver, int sizeUnder, String summary, Citation citation) {}
