import "../folds";
import "./newer-plans";
