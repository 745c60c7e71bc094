package org.skillregister.assessment;

import java.util.List;
import org.skillregister.reference.Citation;

/**
 * Acts of misconduct (违纪违规) that have the same consequence.
 *
 * @param id stable identifier: plan and tier
 * @param tier its number; 1 is the mildest
 * @param sanction the consequence
 * @param citedActs the acts in printed order
 * @param citation where it is printed
 */
public record ConductTier(String id, int tier, String sanction, List<ConductAct> citedActs, Citation citation) {

    /** @return the acts in printed order */
    public List<String> acts() {
        return citedActs.stream().map(ConductAct::summary).toList();
    }
}
