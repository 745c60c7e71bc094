package org.skillregister.assessment.source;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.skillregister.assessment.AssessmentFee;
import org.skillregister.assessment.AssessmentFeeKind;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.assessment.AssessmentOffering;
import org.skillregister.assessment.PlanKey;
import org.skillregister.reference.Citation;
import org.skillregister.reference.Money;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/** Reads the offerings of plans, with modules and fees. */
final class OfferingReader {

    private record Key(PlanKey plan, OccupationCode occupation, SkillLevel level) {

        static Key of(ResultSet row) throws SQLException {
            return new Key(
                    PlanKey.of(row),
                    OccupationCode.of(row.getString("occupation_code")),
                    SkillLevel.of(row.getInt("level")));
        }
    }

    private record Module(AssessmentModule module, Citation citation) {}

    private OfferingReader() {}

    static Map<PlanKey, List<AssessmentOffering>> offerings(PlanRows rows) {
        Map<Key, List<Module>> modules = rows.by(
                Key::of,
                "select * from offering_module order by position",
                (row, citation) -> new Module(AssessmentModule.valueOf(row.getString("module")), citation));
        Map<Key, List<AssessmentFee>> fees =
                rows.by(Key::of, "select * from assessment_fee order by position", OfferingReader::fee);
        return rows.byPlan(
                "select * from assessment_offering order by occupation_code, level desc", (row, citation) -> {
                    Key key = Key.of(row);
                    List<Module> examined = modules.getOrDefault(key, List.of());
                    return new AssessmentOffering(
                            key.occupation(),
                            key.level(),
                            examined.stream().map(Module::module).toList(),
                            examined.isEmpty() ? null : examined.getFirst().citation(),
                            fees.getOrDefault(key, List.of()),
                            citation);
                });
    }

    private static AssessmentFee fee(ResultSet row, Citation citation) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new AssessmentFee(
                AssessmentFeeKind.valueOf(row.getString("kind")), amount == null ? null : Money.yuan(amount), citation);
    }
}
