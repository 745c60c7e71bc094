package planted;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import planted.web.Violation;

/** Breaks every rule of ArchitectureTest. */
@Controller
class RuleBreaker {

    @Bean
    @SuppressWarnings({"JavaTimeDefaultTimeZone", "SystemOut"})
    public Violation violation() {
        System.out.println(LocalDate.now().toString().matches(".*"));
        return new Violation();
    }
}
