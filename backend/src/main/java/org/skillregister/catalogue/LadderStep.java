package org.skillregister.catalogue;

import java.util.List;
import org.skillregister.reference.SkillLevel;

/**
 * One level of an occupation and the items that cover it.
 *
 * @param level the level
 * @param items the items with this level; empty when nobody assesses it
 */
public record LadderStep(SkillLevel level, List<CatalogueItem> items) {}
