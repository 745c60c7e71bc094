import "./courses/occupation-courses";
import "./rounds/rounds-page";
