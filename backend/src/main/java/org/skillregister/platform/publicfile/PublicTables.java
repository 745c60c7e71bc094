package org.skillregister.platform.publicfile;

import java.util.List;

/**
 * The tables of one module that can be downloaded.
 *
 * @param tables in the order in which they are listed
 */
public record PublicTables(List<PublicTable<?>> tables) {}
